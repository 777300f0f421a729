/**
 * What interleukin-2 does to a patient, by an indirect response: the drug drives mediators, mediators widen
 * vessels and make them leak, and from the leak follow weight, kidneys, lungs, mind, platelets and rhythm.
 * Uses {@code kinetics} and {@code chance}.
 *
 * <p><b>No validated model of this toxicity exists</b>, here or in print: none was found that joins
 * interleukin-2 to pressure, leak or creatinine. This one predicts nothing about anybody; it is made so that
 * a cohort under the usual rules of holding looks like published cohorts.
 *
 * <p><b>Published</b>, and used as it stands: the concentrations ({@code kinetics}); that mediators lag an
 * hour and that repeated doses raise them about fourfold (Konrad and others, 1992); that fever comes two to
 * four hours and the fall of pressure two to twelve hours after a dose, and that most of it is over in two or
 * three days; the turnover of creatinine and that platelets live five days by half; how long kidneys take to
 * recover (Belldegrun and others, 1987: 62, 84 and 95 of 100 patients after 7, 14 and 30 days).
 *
 * <p><b>Calibrated</b>, that is, set until a cohort under the rules of the expert consensus of 2014 (Journal
 * for ImmunoTherapy of Cancer 2:26) came near: doses received in two cycles; vasopressors in half of the
 * courses (Yang and others, 1994); the height of creatinine, oliguria and recovery (Belldegrun); four
 * kilograms of weight (Textor and others, 1987); the milder course of continuous infusion, for which vessels
 * get used to mediators; in how many of 100 patients the US label or the NCI (Kammula and others, 1998)
 * counted confusion, dyspnoea, lung disorder, intubation, few platelets, fever, fast heart and arrhythmia.
 * Where only a share is published, the threshold that a patient must pass to be counted is a guess.
 *
 * <p><b>Guessed:</b> the form of every equation between drug and sign; every time constant of lungs, mind and
 * rhythm; that all of these follow the leak; all that {@code Fluids} does; that phenylephrine raises the mean
 * pressure by 11 mmHg for each microgram/kg/min (that it does so linearly is published: Flancbaum and others,
 * 1997).
 *
 * <p><b>Known to be wrong:</b> a continuous infusion still lowers the pressure, and raises creatinine, more
 * than was measured; creatinine rises too little from the first cycle to the second; low doses give too
 * little weight; one patient in six gets all fourteen doses.
 */
package doseward.simulator.patient.toxicity;
