package doseward.controller.command;

import doseward.controller.Inbox;
import doseward.controller.words.BedsideWords;
import doseward.controller.words.BedsideWords.NotUnderstood;
import doseward.controller.words.BedsideWords.Understood;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;

/** Reads what people type, line by line, into the controller's box; on a thread of its own. */
final class Bystander implements Runnable {
    private final BufferedReader typed;
    private final PrintWriter out;
    private final BedsideWords words;
    private final Inbox inbox;
    private final InstantSource clock;
    private final Runnable leave;

    Bystander(BufferedReader typed, PrintWriter out, BedsideWords words, Inbox inbox, InstantSource clock,
            Runnable leave) {
        this.typed = typed;
        this.out = out;
        this.words = words;
        this.inbox = inbox;
        this.clock = clock;
        this.leave = leave;
    }

    /** Until the input ends, which says nothing: a controller goes on without a keyboard. */
    @Override public void run() {
        try {
            for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                hear(line.strip());
            }
        } catch (IOException gone) {
            out.println("The keyboard is gone (" + gone.getMessage() + "); the course goes on without it.");
            out.flush();
        }
    }

    private void hear(String line) {
        if (line.equals("quit")) {
            leave.run();
        } else if (line.equals("help")) {
            BedsideWords.HELP.forEach(out::println);
            out.println("quit: leaves; a running dose is stopped by its pump when its lease ends");
        } else if (!line.isEmpty()) {
            say(line);
        }
        out.flush();
    }

    private void say(String line) {
        switch (words.read(line, clock.instant())) {
            case NotUnderstood(String sentence) -> out.println(sentence);
            case Understood(var input, var look) -> {
                if (inbox.offer(input)) {
                    look.ifPresent(out::println);
                } else {
                    out.println("The controller is busy and did not take this; type it again.");
                }
            }
        }
    }
}
