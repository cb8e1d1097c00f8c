package plumbline.speed;

/**
 * One stage of the pipeline and its benchmark.
 *
 * @param name as the page says it
 * @param benchmark class and method
 * @param model its parameter, empty for those that have none
 */
record Stage(String name, String benchmark, String model) {
  static Stage of(String name, String benchmark) {
    return new Stage(name, benchmark, "");
  }
}
