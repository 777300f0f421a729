package doseward.controller;

import doseward.engine.Input;
import java.time.Instant;

/** Lets the controller test itself, within the time that a turn may take. */
public interface SelfTesting {
    Input.SelfTested test(Instant now);
}
