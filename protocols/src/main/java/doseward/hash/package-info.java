/** The one hash by which files, keys, journals and programs are told apart. */
package doseward.hash;
