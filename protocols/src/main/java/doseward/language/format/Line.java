package doseward.language.format;

import java.util.List;
import java.util.Optional;

/**
 * One line that says something, with the remarks that go with it; an empty remark is an empty line.
 *
 * @param indent where it begins
 * @param above remarks on lines of their own, which stand where the line does
 * @param beside the remark at its end
 * @param below remarks that close the block it ends
 * @param belowIndent where those stand
 */
record Line(int indent, String words, List<String> above, Optional<String> beside, List<String> below,
        int belowIndent) {
    Line {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
