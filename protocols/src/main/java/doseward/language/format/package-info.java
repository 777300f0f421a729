/**
 * Rewrites files in one layout without changing what they say, and proves that it did not.
 * Uses {@code language.check}, {@code language.source} and {@code diagnostic}.
 */
package doseward.language.format;
