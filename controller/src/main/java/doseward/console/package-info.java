/**
 * The bedside console: pages for a browser, the people who stand at it, and the course as it goes on. It sits
 * on the door and speaks to the course by nothing else, with the name and the role of whoever is signed in;
 * the door and the course go on without it. The JDK's HTTP server and Jackson stay inside.
 */
package doseward.console;
