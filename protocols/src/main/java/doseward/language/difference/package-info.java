/**
 * Tells what differs between two protocols, in the words of the ward and not in lines of text.
 * Uses {@code language.telling} for its words, {@code protocol} and {@code quantity}.
 */
package doseward.language.difference;
