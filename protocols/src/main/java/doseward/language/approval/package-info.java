/**
 * A named pharmacist's approval of a protocol file: keys, signatures over a file's exact bytes, and whether
 * one counts. Time and chance are handed in.
 * Uses {@code language}, {@code language.source}, {@code language.words}, {@code language.check},
 * {@code diagnostic}, {@code protocol} and the JDK's cryptography.
 */
package doseward.language.approval;
