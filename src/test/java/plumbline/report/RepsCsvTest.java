package plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.coaching.Wording;

class RepsCsvTest {
  @TempDir Path folder;

  @Test
  void oneRowARepetitionAndNothingElse() throws IOException {
    Path file = folder.resolve("reps.csv");

    new RepsCsv(Wording.english()).write(file, Results.result());

    assertThat(file)
        .hasContent(
            """
            number,exercise,variant,side,side_uncertain,kind,start_s,peak_s,end_s,peak_deg,peak_sd_deg,\
            hold_s,reach_tl,up_s,down_s,score,losses,faults,unjudged
            1,leg-raise,supine,left,false,full,3.2,5.31,8.04,63.1,3,\
            1.8,,2,2.7,82,range=6.4;leg-raise.knee_bend=12,leg-raise.knee_bend,\
            leg-raise.other_leg=far leg hidden
            2,leg-raise,supine,right,true,partial,9,10,11,,,\
            ,,1,1,,,,range=seen at an angle;hold=the top was not reached
            """);
  }
}
