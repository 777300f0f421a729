/*
 * The organism of the kinetic patient once more, by hand in C: the same equations, constants and steps, to be
 * run beside the one in Java. Nothing but its speed and its sums is used of it.
 *
 * Reads patients from standard input, each as numbers in the order of struct self, then DRAWS pairs of what
 * chance gives the rhythm. Argument: minutes of a step. Prints the seconds of CPU of all steps, and the sum of
 * what the patients show at the end.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define DRAWS 64
#define MINUTES (6 * 7 * 24 * 60)
#define BETWEEN_DOSES (8 * 60)
#define BETWEEN_CYCLES (14 * 24 * 60)
#define DOSES 14

struct self {
    double kilograms, clearance, exchange, central, peripheral, half_drive, mediator_half, leak_half,
        deepest_fall, pressure, creatinine, filtration, kidney_recovery, platelets, heart_rate,
        frail_lungs, frail_mind, frail_platelets, frail_warmth;
    double patience[DRAWS + 1], hours[DRAWS];
};

struct organism {
    /* what stays */
    double volume, central_stays, comes_back, goes_over, peripheral_stays, central_of_inflow,
        peripheral_of_inflow;
    double depot_stays, second_of_first, central_of_first, central_of_second, peripheral_of_first,
        peripheral_of_second;
    double half_drive, hours, mediator_pace, forgotten;
    double mediator_half, deepest_fall, leak_pace, fall_pace, used_pace;
    double leaving, passing, litres;
    double cube_of_half, well_creatinine, creatinine_pace, injury_pace, healing;
    double lungs_frailty, lungs_pace, mind_frailty, mind_pace;
    double well_platelets, used_up, platelets_pace, warmth_frailty, warmth_pace;
    double well_pressure, well_rate, kilograms;
    const double *patience_drawn, *hours_drawn;
    /* what changes */
    double central, peripheral, first, second, early, late, primed, leak, fall, used, vessels, tissues,
        filling, injury, creatinine, lungs, mind, platelets, rise, patience, hours_left, fall_now, fever_now,
        pressor;
    int episodes, injected;
};

static double of_time(double hours, double minutes) { return 1 - exp(-minutes / (60 * hours)); }

static double of_half_life(double hours, double minutes) { return of_time(hours / log(2), minutes); }

static void plasma(struct organism *o, const struct self *s, double minutes) {
    double out = s->clearance / s->central, over = s->exchange / s->central, back = s->exchange / s->peripheral;
    double sum = out + over + back, root = sqrt(sum * sum - 4 * out * back);
    double alpha = (sum + root) / 2, beta = (sum - root) / 2;
    double fast = exp(-alpha * minutes) / (beta - alpha), slow = exp(-beta * minutes) / (beta - alpha);
    double leaving = out + over;
    o->volume = s->central;
    o->central_stays = fast * (beta - leaving) - slow * (alpha - leaving);
    o->comes_back = (fast - slow) * back;
    o->goes_over = (fast - slow) * over;
    o->peripheral_stays = fast * (beta - back) - slow * (alpha - back);
    double settled = 1 / (out * minutes), settled_peripheral = settled * over / back;
    o->central_of_inflow = (1 - o->central_stays) * settled - o->comes_back * settled_peripheral;
    o->peripheral_of_inflow = (1 - o->peripheral_stays) * settled_peripheral - o->goes_over * settled;
}

static struct organism begin(const struct self *s, double minutes) {
    struct organism o = {0};
    plasma(&o, s, minutes);
    /* Nobody here is injected under the skin: what that would do is not worked out, only asked for. */
    o.half_drive = s->half_drive;
    o.hours = minutes / 60;
    o.mediator_pace = of_time(1 / 0.55, minutes);
    o.forgotten = of_half_life(360, minutes);
    o.mediator_half = s->mediator_half;
    o.deepest_fall = s->deepest_fall;
    o.leak_pace = of_half_life(26, minutes);
    o.fall_pace = of_time(3, minutes);
    o.used_pace = of_time(24, minutes);
    o.leaving = of_half_life(1.5, minutes);
    o.passing = of_half_life(18, minutes);
    o.litres = minutes / 60 / 1000;
    o.cube_of_half = s->leak_half * s->leak_half * s->leak_half;
    o.well_creatinine = o.creatinine = s->creatinine;
    o.creatinine_pace = minutes / 60 * s->filtration / 42;
    o.injury_pace = minutes / 60 * (0.36 / 24);
    o.healing = of_half_life(s->kidney_recovery, minutes);
    o.lungs_frailty = s->frail_lungs;
    o.lungs_pace = of_half_life(5, minutes);
    o.mind_frailty = 1.45 * s->frail_mind;
    o.mind_pace = of_half_life(9, minutes);
    o.well_platelets = o.platelets = s->platelets;
    o.used_up = 5 * s->frail_platelets;
    o.platelets_pace = of_half_life(5 * 24, minutes);
    o.warmth_frailty = s->frail_warmth;
    o.warmth_pace = of_time(1, minutes);
    o.well_pressure = s->pressure;
    o.well_rate = s->heart_rate;
    o.kilograms = s->kilograms;
    o.filling = 1;
    o.patience_drawn = s->patience;
    o.hours_drawn = s->hours;
    o.patience = s->patience[0];
    return o;
}

static inline double filtration(const struct organism *o) { return o->filling * (1 - o->injury); }

static inline void rhythm(struct organism *o) {
    if (o->hours_left > 0) {
        o->hours_left -= o->hours;
        return;
    }
    o->patience -= o->hours * 0.0030 * o->leak;
    if (o->patience <= 0) {
        if (o->episodes == DRAWS) {
            fprintf(stderr, "more episodes than were drawn\n");
            exit(1);
        }
        o->hours_left = o->hours_drawn[o->episodes++];
        o->patience = o->patience_drawn[o->episodes];
    }
}

static inline void step(struct organism *o, double units, double fluids, double pressor) {
    double before = o->central;
    o->central = o->central_stays * before + o->comes_back * o->peripheral + o->central_of_inflow * units;
    o->peripheral = o->goes_over * before + o->peripheral_stays * o->peripheral
        + o->peripheral_of_inflow * units;
    if (o->injected) {
        o->central += o->central_of_first * o->first + o->central_of_second * o->second;
        o->peripheral += o->peripheral_of_first * o->first + o->peripheral_of_second * o->second;
        o->second = o->second_of_first * o->first + o->depot_stays * o->second;
        o->first *= o->depot_stays;
    }

    double concentration = o->central / o->volume;
    double drive = concentration / (o->half_drive + concentration);
    o->early += o->mediator_pace * (drive * (1 + o->primed) - o->early);
    o->late += o->mediator_pace * (o->early - o->late);
    o->primed += o->hours * 0.05 * o->late * (3 - o->primed) - o->forgotten * o->primed;

    double strength = o->late / o->mediator_half;
    o->used += o->used_pace * (strength - o->used);
    o->leak += o->leak_pace * (0.5 * strength - o->leak);
    o->fall += o->fall_pace * (o->deepest_fall * strength / (1 + 0.6 * o->used + strength) - o->fall);

    double leaves_vessels = o->leaving * (1 + o->leak);
    double left = (leaves_vessels < 1 ? leaves_vessels : 1) * o->vessels;
    o->vessels += fluids * o->litres - left;
    o->tissues += left - o->passing * filtration(o) * o->tissues;
    double leaves = 1.5 / (1.5 + o->vessels);

    double thirst = o->leak * leaves, cube = thirst * thirst * thirst;
    o->filling = 1 - (1 - 0.15) * cube / (o->cube_of_half + cube);
    o->injury += o->injury_pace * (1 - o->filling) * (1 - o->injury) - o->healing * o->injury;
    o->creatinine += o->creatinine_pace * (o->well_creatinine - filtration(o) * o->creatinine);

    o->lungs += o->lungs_pace * (o->lungs_frailty * o->leak - o->lungs);
    o->mind += o->mind_pace * (o->mind_frailty * o->leak - o->mind);
    o->platelets += o->platelets_pace * (o->well_platelets - (1 + o->used_up * o->leak) * o->platelets);
    double warm = o->warmth_frailty * o->early;
    o->rise += o->warmth_pace * (3.6 * warm / (0.9 + warm) - o->rise);
    rhythm(o);
    o->fall_now = o->fall * leaves;
    o->fever_now = o->rise;
    o->pressor = pressor;
}

/* What the patient shows. */
static double shown(const struct organism *o) {
    double saturation = 97 - 8.5 * o->lungs * o->lungs;
    double pressure = o->well_pressure * (1 - o->fall_now) + 11 * o->pressor;
    double rate = o->well_rate * (1 + 0.75 * o->fall_now) + 10 * o->fever_now;
    double urine = 1.3 * o->kilograms * filtration(o) * sqrt(filtration(o));
    double gain = 8 * o->leak + o->vessels + o->tissues;
    return o->central / o->volume + pressure + rate + gain + o->creatinine + urine
        + (saturation > 50 ? saturation : 50) + o->mind + o->platelets + 36.8 + o->rise;
}

static int flows(int minute) {
    int in_cycle = minute % BETWEEN_CYCLES;
    return minute < 2 * BETWEEN_CYCLES && in_cycle < DOSES * BETWEEN_DOSES && in_cycle % BETWEEN_DOSES < 15;
}

static double live(const struct self *s, int minutes) {
    struct organism o = begin(s, minutes);
    double units = 600000.0 * s->kilograms * minutes / 15;
    double worst = 0;
    for (int minute = 0; minute < MINUTES; minute += minutes) {
        step(&o, flows(minute) ? units : 0, 0, 0);
        worst = o.creatinine > worst ? o.creatinine : worst;
    }
    return worst + shown(&o);
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
    int minutes = count > 1 ? atoi(arguments[1]) : 1;
    int patients = 0, room = 0;
    struct self *all = NULL;
    for (;;) {
        if (patients == room) {
            room = room ? 2 * room : 64;
            all = realloc(all, room * sizeof *all);
        }
        double *fields = (double *) &all[patients];
        size_t read = 0;
        while (read < sizeof *all / sizeof(double) && scanf("%lf", &fields[read]) == 1) {
            read++;
        }
        if (read < sizeof *all / sizeof(double)) {
            break;
        }
        patients++;
    }
    double start = seconds(), sum = 0;
    for (int patient = 0; patient < patients; patient++) {
        sum += live(&all[patient], minutes);
    }
    printf("%.9f %.17g\n", seconds() - start, sum);
    return 0;
}
