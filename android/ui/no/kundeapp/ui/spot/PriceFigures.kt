package no.kundeapp.ui.spot

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.ExtremePrice
import no.kundeapp.core.NowPrice
import no.kundeapp.core.SpotState
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.LargeFigure
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet

/** The price now large, the day's highest, lowest and average under it. */
@Composable
internal fun PriceFigures(spot: SpotState) =
    Panel {
        spot.now?.let { Now(it) }
        spot.highest?.let { Extreme(it) }
        spot.lowest?.let { Extreme(it) }
        spot.average?.let { FigureRow(it) }
    }

@Composable
private fun Now(now: NowPrice) {
    Column(Modifier.clearAndSetSemantics { contentDescription = "${now.price.spoken} ${now.interval}" }) {
        Quiet("${now.price.label} ${now.interval}")
        LargeFigure(now.price.value)
    }
    HorizontalDivider()
}

@Composable
private fun Extreme(price: ExtremePrice) {
    Column(Modifier.clearAndSetSemantics { contentDescription = price.spoken }) {
        LabelledValue(price.label, price.value)
        Quiet(price.interval)
    }
}
