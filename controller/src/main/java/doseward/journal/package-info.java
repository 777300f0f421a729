/**
 * The record of what happened: because, then events; on disk before anything moves, chained by hashes.
 * Uses {@code engine} and what it uses; SQLite and Jackson stay inside.
 */
package doseward.journal;
