package doseward.language.draft;

import doseward.diagnostic.Span;

/** A value and the words of the file that say it. */
public record At<T>(T value, Span span) {}
