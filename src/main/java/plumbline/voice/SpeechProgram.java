package plumbline.voice;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The programs with which operating systems speak, and how each is called. */
enum SpeechProgram {
  /** macOS. */
  SAY("say") {
    @Override
    Call call(String program, String words, Locale language, double volume) {
      return Call.reading(loudness(volume) + words, program, "-f", "-");
    }

    private static String loudness(double volume) {
      return String.format(Locale.ROOT, "[[volm %.2f]] ", volume);
    }
  },

  /** Linux, through speech-dispatcher: the voice that the person has chosen there. */
  SPD_SAY("spd-say") {
    @Override
    Call call(String program, String words, Locale language, double volume) {
      // It would take lines of its input that begin with !-! for commands: an argument is safe.
      return Call.of(
          program,
          "--wait",
          "--application-name",
          "plumbline",
          "--language",
          language.getLanguage(),
          "--volume",
          String.valueOf(Math.round(200 * volume - 100)),
          "--",
          words);
    }

    /** The words are said by a service, which goes on when the program that asked is ended. */
    @Override
    List<String> stopping(String program) {
      // The short option: version 0.11 takes the long one for another that needs an argument.
      return List.of(program, "-S");
    }
  },

  ESPEAK_NG("espeak-ng") {
    @Override
    Call call(String program, String words, Locale language, double volume) {
      return espeak(program, words, language, volume);
    }
  },

  ESPEAK("espeak") {
    @Override
    Call call(String program, String words, Locale language, double volume) {
      return espeak(program, words, language, volume);
    }
  },

  /** Windows. The script is always the same; what it says are variables. */
  POWERSHELL("powershell.exe") {
    @Override
    Call call(String program, String words, Locale language, double volume) {
      return new Call(
          List.of(program, "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT),
          "",
          Map.of(
              "PLUMBLINE_WORDS",
              words,
              "PLUMBLINE_LANGUAGE",
              language.getLanguage(),
              "PLUMBLINE_VOLUME",
              String.valueOf(Math.round(100 * volume))));
    }
  };

  /** Without double quotes, which the way to Windows programs would change. */
  private static final String WINDOWS_SCRIPT =
      "$ErrorActionPreference = 'Stop'; "
          + "Add-Type -AssemblyName System.Speech; "
          + "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
          + "$voice.Volume = [int]$env:PLUMBLINE_VOLUME; "
          + "$language = $env:PLUMBLINE_LANGUAGE; "
          + "if ($voice.Voice.Culture.TwoLetterISOLanguageName -ne $language) { "
          + "$fitting = $voice.GetInstalledVoices() | Where-Object { $_.Enabled -and "
          + "$_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $language } "
          + "| Select-Object -First 1; "
          + "if ($fitting) { $voice.SelectVoice($fitting.VoiceInfo.Name) } }; "
          + "$voice.Speak($env:PLUMBLINE_WORDS)";

  private final String fileName;

  SpeechProgram(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }

  /**
   * How the words are said.
   *
   * @param program its file
   * @param volume 0 to 1, where 1 is as loud as the program calls usual
   */
  abstract Call call(String program, String words, Locale language, double volume);

  /** What else ends its speech, beside ending the program; empty when nothing is needed. */
  List<String> stopping(String program) {
    return List.of();
  }

  /** Those of a system, best first; {@code osName} as in the system property. */
  static List<SpeechProgram> of(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return List.of(POWERSHELL);
    }
    return system.startsWith("mac") ? List.of(SAY) : List.of(SPD_SAY, ESPEAK_NG, ESPEAK);
  }

  private static Call espeak(String program, String words, Locale language, double volume) {
    return Call.reading(
        words,
        program,
        "--stdin",
        "-v",
        language.getLanguage(),
        "-a",
        String.valueOf(Math.round(100 * volume)));
  }
}
