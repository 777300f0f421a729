/**
 * Answers people's questions from a journal alone: what happened, why, how much, and whether all of it still
 * comes out the same. Uses {@code controller.words}, {@code journal}, {@code engine} and what they use.
 */
package doseward.controller.telling;
