package plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.exercises.ExerciseCatalog;
import plumbline.scoring.Exercise;

/** Guards the arrows of {@code src/site/markdown/architecture.md}; change the two together. */
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("plumbline");

  private static final String[] CORE = {
    "body",
    "thresholds",
    "kinematics",
    "smoothing",
    "scoring",
    "exercises",
    "analysis",
    "plan",
    "coaching",
    "guidance",
    "personal",
    "review"
  };

  /** Which packages each package may use; a package that is not listed here may not exist. */
  private static final Map<String, String> ARROWS =
      Map.ofEntries(
          Map.entry("body", ""),
          Map.entry("thresholds", ""),
          Map.entry("kinematics", "body thresholds"),
          Map.entry("smoothing", "body thresholds"),
          Map.entry("scoring", "body thresholds kinematics smoothing"),
          Map.entry("exercises", "body thresholds kinematics scoring"),
          Map.entry("analysis", "body thresholds kinematics smoothing scoring"),
          Map.entry("plan", "body thresholds kinematics scoring analysis"),
          Map.entry(
              "coaching", "body thresholds kinematics smoothing scoring analysis plan personal"),
          Map.entry("guidance", "body thresholds kinematics scoring analysis"),
          Map.entry("personal", "body thresholds kinematics scoring analysis"),
          Map.entry("review", "body thresholds kinematics scoring"),
          Map.entry("capture", "CORE files"),
          Map.entry("pose", "CORE capture files"),
          Map.entry("recording", "CORE capture files"),
          Map.entry("calibration", "CORE capture"),
          Map.entry("report", "CORE capture recording calibration files"),
          Map.entry("settings", "CORE files"),
          Map.entry("files", ""),
          Map.entry("voice", "files"),
          Map.entry("session", "CORE capture pose recording calibration report settings files"),
          Map.entry("cli", "CORE capture pose recording calibration report settings session files"),
          Map.entry("ui", "CORE recording report settings session voice files"));

  @Test
  void theScanSeesTheProgram() {
    assertThat(PROGRAM.size()).as("an empty scan would pass every rule").isGreaterThan(20);
  }

  @Test
  void everyPackageHasItsArrows() {
    assertThat(PROGRAM.stream().map(ArchitectureTest::room).filter(room -> !room.isEmpty()))
        .as("a new package is drawn into architecture.md and into ARROWS")
        .isSubsetOf(ARROWS.keySet());
  }

  static Stream<String> rooms() {
    return ARROWS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aPackageUsesOnlyWhatLiesBelowIt(String room) {
    String[] allowed =
        Stream.concat(Stream.of(room), Arrays.stream(ARROWS.get(room).split(" ")))
            .filter(name -> !name.isEmpty())
            .flatMap(name -> name.equals("CORE") ? Arrays.stream(CORE) : Stream.of(name))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages("plumbline..").or(resideInAnyPackage(allowed)))
        .because("the pipeline is one straight line and its stages can be understood one by one")
        .allowEmptyShould(!exists(room))
        .check(PROGRAM);
  }

  @Test
  void noCycles() {
    slices()
        .matching("plumbline.(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages in a cycle are one package")
        .check(PROGRAM);
  }

  @Test
  void nobodyUsesTheOutermostLayer() {
    noClasses()
        .that()
        .resideOutsideOfPackages("plumbline", "plumbline.ui..", "plumbline.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("plumbline.ui..", "plumbline.cli..")
        .because("the same analysis runs under the window, the command line and the tests")
        .check(PROGRAM);
  }

  @Test
  void theCoreUsesOnlyItselfAndTheJdk() {
    classes()
        .that()
        .resideInAnyPackage(core())
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(core())
                .or(resideInAnyPackage("java.lang..", "java.util..", "java.text..", "java.math.."))
                .or(resideInAnyPackage("java.time.."))
                .or(resideInAnyPackage("org.jspecify.annotations..")))
        .because("a verdict must not depend on a library, a file or a network")
        .check(PROGRAM);
  }

  @Test
  void theCoreHasNoClockAndNoThread() {
    noClasses()
        .that()
        .resideInAnyPackage(core())
        .should()
        .accessTargetWhere(readsAClock())
        .orShould()
        .dependOnClassesThat(isAboutThreads())
        .because("time is data: a recording gives the same verdicts at any speed")
        .check(PROGRAM);
  }

  @Test
  void allThreadsLiveInTheSession() {
    noClasses()
        .that()
        .resideOutsideOfPackages("plumbline.session..", "plumbline.voice..")
        .and()
        .doNotHaveFullyQualifiedName("plumbline.capture.RunFolder")
        .and()
        .doNotHaveFullyQualifiedName("plumbline.ui.app.EarlyWindow")
        .and()
        .doNotHaveFullyQualifiedName("plumbline.pose.PoseNetworks")
        .should()
        .accessTargetWhere(startsAThread())
        .because(
            "who waits for whom is written down once (RunFolder has only a shutdown hook,"
                + " EarlyWindow what JavaFX's own thread is begun on, PoseNetworks two that are waited"
                + " for where they are begun; for the voice nobody waits)")
        .check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org.opencv..       | capture pose recording calibration report | pictures are native memory
          nu.pattern..       | capture pose recording calibration        | natives are loaded in one place
          ai.djl..           | pose                                      | one package knows the engine
          org.bytedeco..     | capture recording report                  | video files are native memory
          javafx..           | ui                                        | analyze runs without a display
          atlantafx..        | ui                                        | analyze runs without a display
          picocli..          | cli                                       | commands are one way in of several
          javax.sound..      | voice                                     | one package knows the sound device
          java.sql..         | recording                                 | one package knows the file format
          """)
  void aLibraryStaysWhereItBelongs(String library, String rooms, String because) {
    noClasses()
        .that(not(resideInAnyPackage(inside(rooms.split(" ")))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(because)
        .check(PROGRAM);
  }

  @Test
  void everyExerciseIsInTheCatalog() {
    Set<String> written =
        PROGRAM.stream()
            .filter(c -> c.isAssignableTo(Exercise.class) && !c.isInterface())
            .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getName)
            .collect(toSet());
    Set<String> listed =
        ExerciseCatalog.all().stream().map(e -> e.getClass().getName()).collect(toSet());
    assertThat(listed)
        .as("a new exercise needs its line in ExerciseCatalog")
        .containsExactlyInAnyOrderElementsOf(written);
  }

  private static DescribedPredicate<JavaAccess<?>> readsAClock() {
    return DescribedPredicate.describe(
        "read a clock",
        access -> {
          String owner = access.getTargetOwner().getName();
          String name = access.getName();
          return (owner.startsWith("java.time.")
                  && (name.equals("now") || owner.startsWith("java.time.Clock")))
              || (owner.equals("java.lang.System")
                  && (name.equals("nanoTime") || name.equals("currentTimeMillis")))
              || (owner.equals("java.util.Date") || owner.equals("java.util.Calendar"));
        });
  }

  private static DescribedPredicate<JavaAccess<?>> startsAThread() {
    return DescribedPredicate.describe(
        "start a thread",
        access ->
            access.getTargetOwner().isEquivalentTo(Executors.class)
                || (access.getName().equals("<init>")
                    && access.getTargetOwner().isAssignableTo(Thread.class)));
  }

  private static DescribedPredicate<JavaClass> isAboutThreads() {
    return resideInAnyPackage("java.util.concurrent..")
        .or(JavaClass.Predicates.assignableTo(Thread.class))
        .or(JavaClass.Predicates.assignableTo(ThreadLocal.class))
        .or(JavaClass.Predicates.assignableTo(Timer.class))
        .as("are about threads");
  }

  private static boolean exists(String room) {
    return PROGRAM.stream().anyMatch(c -> room(c).equals(room));
  }

  /** The part of a class's package behind {@code plumbline.}; empty for the root. */
  private static String room(JavaClass c) {
    String inside = c.getPackageName().substring("plumbline".length());
    int end = inside.indexOf('.', 1);
    return inside.isEmpty() ? "" : inside.substring(1, end < 0 ? inside.length() : end);
  }

  private static String[] core() {
    return inside(CORE);
  }

  private static String[] inside(String... rooms) {
    return Arrays.stream(rooms).map(ArchitectureTest::inside).toArray(String[]::new);
  }

  private static String inside(String room) {
    return "plumbline." + room + "..";
  }
}
