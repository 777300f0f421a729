/**
 * Values as people write them, read exactly: numbers, units, times, amounts, and conditions in words.
 * No floating point. Uses {@code diagnostic}, {@code language.check} and {@code language.draft}.
 */
package doseward.language.words;
