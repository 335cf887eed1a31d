package no.kundeapp.ui.prices

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.TierPrice
import no.kundeapp.ui.parts.Ends
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Share
import no.kundeapp.ui.theme.Grid

/** A tier: a row of the table and a step of the graph. One's own is marked and heavier. */
@Composable
internal fun TierRow(
    price: TierPrice,
    withVat: Boolean,
) {
    val tier = price.tier
    Column(
        Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = tier.spoken },
        Arrangement.spacedBy(Grid.half),
    ) {
        Ends(
            Modifier.fillMaxWidth(),
            start = { TierName(price) },
            end = {
                Text(
                    if (withVat) tier.monthly else tier.monthlyWithoutVat,
                    fontWeight = FontWeight.SemiBold,
                )
            },
        )
        Quiet(tier.span)
        Share(price.permille.toInt())
    }
}

@Composable
private fun TierName(price: TierPrice) {
    Row(horizontalArrangement = Arrangement.spacedBy(Grid.half), verticalAlignment = Alignment.CenterVertically) {
        if (price.own) Pictogram(Glyph.CHECK, tint = MaterialTheme.colorScheme.primary)
        Text(price.tier.name, fontWeight = if (price.own) FontWeight.Bold else null)
    }
}
