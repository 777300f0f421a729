/**
 * Certificates and keys in their files, as openssl writes them: read, held against one another and against
 * the time, with a sentence for each mistake. Uses the JDK alone.
 */
package doseward.tls;
