package doseward.pump;

import java.time.Duration;

/**
 * A command on its way, with what its pump needs to tell that it is new, meant for it, and in time.
 *
 * @param session of the controller; a pump obeys none older than the newest it has seen, except to halt
 * @param sequence counts this session's commands; an {@code Infuse} that arrives after a later one is refused
 * @param boot of the pump that the controller last heard; after a restart older commands mean nothing
 * @param notAfter the pump's own uptime after which it refuses to act; a {@code Halt} never expires
 */
public record Dispatch(long session, long sequence, int boot, Duration notAfter, Command command) {}
