package doseward.journal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** How values of one type stand in a line. Each value has one form, and only that form is read back. */
interface Form {

    void write(Object value, JsonGenerator out);

    /** The value whose first token the parser stands on; it is left on the value's last. */
    Object read(JsonParser in);
}
