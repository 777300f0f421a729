/** What a pump must know of its past when its power comes back. Uses {@code quantity}. */
package doseward.pump.past;
