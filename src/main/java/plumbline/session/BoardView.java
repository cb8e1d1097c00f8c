package plumbline.session;

import java.util.Optional;
import plumbline.guidance.BoardAdvice;
import plumbline.guidance.BoardSight;

/**
 * One moment of a camera's calibration: picture, board and advice of the same frame. Immutable but
 * for the picture, which its holder gives back.
 *
 * @param sight the board, if it is seen
 */
public record BoardView(Picture picture, Optional<BoardSight> sight, BoardAdvice advice) {}
