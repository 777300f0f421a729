package doseward.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal in front of another that forgot a word would forget to rest, or to verify, in silence. */
class ForwardingJournalTest {
    static Stream<Method> everyWordThatIsPassedOn() {
        return Stream.of(ForwardingJournal.class.getDeclaredMethods());
    }

    @ParameterizedTest @MethodSource("everyWordThatIsPassedOn")
    void passesEachWordOnOnce(Method word) throws ReflectiveOperationException {
        List<String> heard = new ArrayList<>();
        Journal behind = (Journal) Proxy.newProxyInstance(getClass().getClassLoader(),
            new Class<?>[] {Journal.class}, (_, called, _) -> {
                heard.add(called.getName());
                return called.getReturnType() == List.class ? List.of() : null;
            });

        word.invoke(new ForwardingJournal(behind) {}, new Object[word.getParameterCount()]);

        assertEquals(List.of(word.getName()), heard);
    }
}
