package doseward.controller;

import doseward.engine.Fingerprint;

/** Finds out what would run: the bytes of the files, the program, the course's own facts. */
public interface Fingerprinting {
    Fingerprint look();
}
