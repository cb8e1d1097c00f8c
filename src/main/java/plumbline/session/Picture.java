package plumbline.session;

import java.nio.ByteBuffer;
import plumbline.body.ImageSize;

/**
 * A picture ready to be drawn: rows of opaque BGRA in a direct buffer that is lent out and used
 * again. Whoever holds it gives it back with {@link PictureBuffers#giveBack} exactly once.
 */
public record Picture(ByteBuffer bgra, ImageSize size, PictureFit fit) {}
