/**
 * The commands for those who write schedules: {@code check}, {@code explain} and {@code plan}. They write
 * to the writers they are given.
 * Uses {@code command}, {@code language}, {@code manual}, {@code plan} and the command-line library.
 */
package doseward.language.command;
