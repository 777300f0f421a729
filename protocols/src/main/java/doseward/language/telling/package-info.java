/**
 * Tells a protocol in plain English, for those who sign it: every number and every rule, and what it implies.
 * Uses {@code protocol} and {@code quantity} only, so that it tells what was understood, never what was
 * written.
 */
package doseward.language.telling;
