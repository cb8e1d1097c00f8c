package plumbline.privacy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** What the program never does, so that the watch is seen to watch. */
final class CallsOut {
  private CallsOut() {}

  /** Speaks to an address and asks for a name that are nobody's by agreement. */
  @SuppressWarnings("AddressSelection") // any one address will do: none is to be reached
  public static void main(String[] args) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}), 80));
    } catch (IOException e) {
      System.out.println("failed");
    }
    try {
      System.out.println(InetAddress.getByName("example.invalid"));
    } catch (IOException e) {
      System.out.println("failed");
    }
  }
}
