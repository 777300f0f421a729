/**
 * The controller's door: a local JSON interface over HTTP, by which programs read a course and act on it as
 * people do at its keyboard. Uses what is below it and decides nothing; the loop never waits for it, and a
 * course goes on without it. The JDK's HTTP server and Jackson stay inside.
 */
package doseward.door;
