package doseward.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JudgedTest extends AtTheDoor {
    @Test void itIsSaidWhatCanBeRecordedAndWhoAsksForIt() throws Exception {
        JsonNode signs = bench.look("/1/signs").get("signs");

        assertEquals(List.of("systolic pressure", "creatinine"),
            signs.valueStream().map(sign -> sign.get("sign").stringValue()).toList());
        assertEquals("mmHg", signs.at("/0/unit").stringValue());
        assertEquals(bench.course().plan().signs().getFirst() instanceof doseward.protocol.Sign.Measured sign
            ? sign.plausible().toString() : "", signs.at("/0/possible").stringValue());
        assertEquals(bench.course().plan().orders().getFirst().checklist().record().getFirst().within()
            .toMillis(), signs.at("/0/fresh_for_ms").longValue());
    }

    @Test void aReadingIsJudgedAndNothingOfItIsKept() throws Exception {
        assertEquals("sound", came("record systolic pressure 110 mmHg"));
        assertEquals("not possible", came("record systolic pressure 1100 mmHg"));
        assertEquals("not possible", came("record systolic pressure 110 mmHg at 2026-01-05 23:59"));
        assertEquals("not possible", came("record baseline systolic pressure 110 mmHg"));
        assertEquals("not possible", came("correct systolic pressure at 07:00 to 110 mmHg because mistyped"));

        assertTrue(bench.course().readings().isEmpty());
        assertTrue(bench.entries().stream().noneMatch(entry -> entry.toString().contains("110 mmHg")));
    }

    @Test void whatIsUnusualOrTwiceTheLastIsSurprising() throws Exception {
        assertEquals("sound", came("record creatinine 1.6 mg/dL"));
        bench.does("N. Urse", "nurse", "k1", "record creatinine 0.8 mg/dL at 2026-01-05 07:50:30");

        JsonNode judged = judged("record creatinine 1.6 mg/dL");

        assertEquals("surprising", judged.get("came").stringValue());
        assertEquals("It was 0.8 mg/dL at Mon 05 Jan 2026 07:50:30.",
            judged.at("/sentences/0").stringValue());
        assertEquals("sound", came("record creatinine 1.59 mg/dL"));
        assertEquals("sound", came("record creatinine 1.6 mg/dL at 07:50"));
        assertEquals("surprising", came("record creatinine 0.4 mg/dL"));
    }

    @Test void whatRecordsNothingIsNotJudged() throws Exception {
        HttpResponse<String> answer = bench.get("/1/judged?words=" + coded("hold because chills"));

        assertEquals(422, answer.statusCode());
        assertEquals(400, bench.get("/1/judged").statusCode());
        assertTrue(bench.course().holds().isEmpty());
    }

    private String came(String words) throws Exception {
        return judged(words).get("came").stringValue();
    }

    private JsonNode judged(String words) throws Exception {
        return bench.look("/1/judged?words=" + coded(words));
    }

    private static String coded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
