/**
 * From a file's bytes to a tree whose every word knows its line and column; the faults of form it may have on
 * the way.
 * The YAML library is used here and nowhere else. Uses {@code diagnostic}.
 */
package doseward.language.source;
