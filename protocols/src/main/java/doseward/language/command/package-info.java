/**
 * The commands for those who write schedules, from {@code check} to {@code plan}. They write to the writers
 * they are given.
 * Uses {@code command}, {@code language} and what is below it, {@code manual}, {@code plan} and the
 * command-line library.
 */
package doseward.language.command;
