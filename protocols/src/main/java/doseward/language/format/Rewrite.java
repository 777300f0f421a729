package doseward.language.format;

import doseward.diagnostic.Span;

/**
 * A misreadable form that was written anew, since it has one sure meaning.
 *
 * @param to empty where it was left out, since it says nothing
 */
public record Rewrite(Span at, String from, String to) {}
