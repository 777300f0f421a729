/**
 * The main job, shown: one ward with the real controller, a real broker and real sockets, at accelerated
 * time. Uses everything; nothing uses it.
 */
package doseward.simulator.demo;
