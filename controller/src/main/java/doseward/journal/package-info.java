/**
 * The record of what happened: because, then events; on disk before anything moves, chained by hashes.
 * Uses {@code engine} and what it uses; SQLite and Jackson stay inside.
 *
 * <p>An entry is one line of JSON, and a fact has exactly one: {@link doseward.journal.EntryCodec} writes
 * a record's components in their order and reads nothing else. The forms of lines are worked out from the
 * records themselves on Jackson's streaming parser rather than bound by its databind: no annotation reaches
 * the core, a new event needs no line here, and nothing is coerced, defaulted or skipped, which databind does
 * unless told not to in a dozen places. A record that gains a component changes the format, so
 * {@code Schema.FORMAT} must rise with it.
 */
package doseward.journal;
