/**
 * What the controller says to people and hears from them, in the words of the glossary: sentences for events,
 * the course report, and the lines typed at the bedside. Uses {@code engine} and what it uses.
 */
package doseward.controller.words;
