package doseward.manual;

import java.util.List;

/**
 * One page of the manual, as it was written: a title, a paragraph that begins with a sentence for the list of
 * all pages, and sections.
 */
public record Page(String name, String markdown) {
    /** The first sentence below the title. */
    public String summary() {
        String lead = lead();
        int end = lead.indexOf(". ");
        return end < 0 ? lead : lead.substring(0, end + 1);
    }

    /** The first paragraph: what the check finds. */
    public String lead() {
        return blocks().stream().filter(Block.Text.class::isInstance).findFirst()
            .map(block -> ((Block.Text) block).words()).orElse("");
    }

    /** The page for a terminal. */
    public String plain() {
        return PlainForm.of(this);
    }

    List<Block> blocks() {
        return Block.allOf(markdown);
    }
}
