package doseward.controller.report;

/** The readings of one sign, drawn across a picture. */
sealed interface Strip permits NumberStrip, WordStrip {

    int height();

    void draw(Picture picture, int top);
}
