package plumbline.voice;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;

/** A program that ends when a test says so. */
final class FakeProcess extends Process {
  private final CompletableFuture<Process> exit = new CompletableFuture<>();
  private int exitValue;
  boolean destroyed;

  /** One that has already ended. */
  static FakeProcess ended(int exitValue) {
    FakeProcess process = new FakeProcess();
    process.end(exitValue);
    return process;
  }

  void end(int value) {
    exitValue = value;
    exit.complete(this);
  }

  @Override
  public CompletableFuture<Process> onExit() {
    return exit;
  }

  @Override
  public int exitValue() {
    return exitValue;
  }

  @Override
  public void destroy() {
    destroyed = true;
    end(143);
  }

  @Override
  public int waitFor() {
    throw new UnsupportedOperationException();
  }

  @Override
  public OutputStream getOutputStream() {
    return OutputStream.nullOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return InputStream.nullInputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return InputStream.nullInputStream();
  }
}
