package plumbline.ui.start;

/** What the first screen asks of the window. */
public interface StartActions {
  void watchDemo();

  void openVideo();

  void tryCamera();
}
