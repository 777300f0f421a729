/**
 * Who may stand at the console: the people of an installation with their roles, how a secret is kept and
 * tried, and the sessions of those who are signed in. Uses the engine's roles and the language's reader, and
 * knows nothing of HTTP or of a course.
 */
package doseward.console.people;
