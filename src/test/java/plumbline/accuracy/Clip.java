package plumbline.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One video to be measured on.
 *
 * @param name the file's name without its ending
 * @param sha256 of the video
 * @param truth empty for a real recording
 */
record Clip(String name, Path video, String sha256, Optional<Truth> truth) {

  /** All clips below some folders, by name; the same video is taken once. */
  static List<Clip> below(List<Path> folders) throws IOException {
    Map<String, Clip> bySha256 = new TreeMap<>();
    for (Path folder : folders) {
      for (Path video : videos(folder)) {
        Clip clip = of(video);
        bySha256.putIfAbsent(clip.sha256(), clip);
      }
    }
    List<Clip> clips = new ArrayList<>(bySha256.values());
    clips.sort(Comparator.comparing(Clip::name).thenComparing(Clip::sha256));
    return clips;
  }

  private static List<Path> videos(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".mp4")).sorted().toList();
    }
  }

  static Clip of(Path video) throws IOException {
    String name = video.getFileName().toString().replaceAll("\\.mp4$", "");
    Path json = video.resolveSibling(name + ".json");
    Optional<Truth> truth = Files.exists(json) ? Optional.of(Truth.read(json)) : Optional.empty();
    return new Clip(name, video, sha256(Files.readAllBytes(video)), truth);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
