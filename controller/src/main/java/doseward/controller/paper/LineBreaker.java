package doseward.controller.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: between words, and never within a time such as 23:24, as in addresses of the web. */
final class LineBreaker implements FSTextBreaker {
    private final BreakIterator ends = BreakIterator.getLineInstance(Locale.ENGLISH);

    @Override public int next() {
        return ends.next();
    }

    @Override public void setText(String text) {
        ends.setText(text);
    }
}
