/**
 * One class a check, and the check's name is the class's: {@code TrailingZero} is {@code trailing-zero} in
 * its title,
 * its golden files and the manual. Checks of reading say what is wrong with words; checks of meaning look at
 * a draft.
 * Uses {@code diagnostic}, {@code language.draft}, {@code plan}, {@code protocol} and {@code quantity}.
 */
package doseward.language.check;
