/**
 * Files that nobody meant to write, read to see that reading withstands them. Uses {@code language}, what it
 * is made of, and {@code plan}.
 */
package doseward.language.fuzz;
