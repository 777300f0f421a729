package doseward.language.source;

/** Which forms of YAML are read: the plain one of the language, or braces and brackets as well. */
enum Form {
    PLAIN, WITH_BRACES
}
