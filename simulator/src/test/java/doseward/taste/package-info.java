/**
 * The taste of this code, guarded: borders between packages, banned calls, sizes, prose. A rule that turns
 * red says
 * what is wrong, where, and the mend. Uses ArchUnit, the JDK's compiler and the sources and classes of all
 * modules.
 */
package doseward.taste;
