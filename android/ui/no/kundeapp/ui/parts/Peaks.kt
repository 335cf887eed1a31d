package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.PeakRow
import no.kundeapp.core.RoomState
import no.kundeapp.ui.theme.Grid

/** Peaks, highest first. */
@Composable
fun PeakRows(peaks: List<PeakRow>) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.half)) {
        peaks.forEach { peak ->
            LabelledValue("${peak.day} ${peak.time}", peak.power, Modifier.clearAndSetSemantics { contentDescription = peak.spoken })
        }
    }
}

/** The room left in the tier: a bar, and in words what moves one out of it. */
@Composable
fun RoomBar(room: RoomState) {
    Column(
        Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = room.sentence },
        Arrangement.spacedBy(Grid.one),
    ) {
        Share(room.filledPermille.toInt())
        Quiet(room.sentence)
    }
}

/** A part of a whole in thousandths, as a bar beside its words: it says nothing of its own. */
@Composable
fun Share(permille: Int) =
    LinearProgressIndicator(
        progress = { permille / WHOLE },
        modifier = Modifier.fillMaxWidth().height(Grid.one).clearAndSetSemantics { },
        trackColor = MaterialTheme.colorScheme.outlineVariant,
        drawStopIndicator = {},
    )

private const val WHOLE = 1000f
