//! Bending a profile to a given total under a given ceiling.
//!
//! Every hour's weight is multiplied by one factor and then bent so that it stays below the ceiling: small values pass
//! almost unchanged, large ones come ever closer to it. A larger factor gives a larger total, so halving an interval
//! finds the largest one that does not give too much. The few Wh that remain go to the first hours, one each. Whole
//! numbers only: the result is the same on every machine.

/// The factor is in parts of this.
const ONE: u64 = 1 << 16;
/// The largest factor that is tried: then the hours all lie at the ceiling.
const MOST: u64 = 512 * ONE;

/// Values in proportion to `weights` (in Wh) where the ceiling is far, below it everywhere, with the sum `total`.
///
/// A total that does not fit under the ceiling is met as nearly as can be.
pub fn fit(weights: &[u64], below: u64, total: u64) -> Vec<u64> {
    let values = |factor| weights.iter().map(move |weight| bent(weight * factor / ONE, below));
    let (mut fits, mut too_much) = (0, MOST);
    while too_much - fits > 1 {
        let middle = fits.midpoint(too_much);
        if values(middle).sum::<u64>() <= total {
            fits = middle;
        } else {
            too_much = middle;
        }
    }
    let mut left = total - values(fits).sum::<u64>();
    let with_rest = |value| {
        let more = u64::from(left > 0 && value + 1 < below);
        left -= more;
        value + more
    };
    values(fits).map(with_rest).collect()
}

/// `value` below `ceiling`: the height of a right triangle's side when the other one is the ceiling.
fn bent(value: u64, ceiling: u64) -> u64 {
    let longest = (value * value + ceiling * ceiling).isqrt().max(1);
    (value * ceiling / longest).min(ceiling.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_total_is_met_to_the_watt_hour_below_the_ceiling() {
        let weights: Vec<u64> = (0..700).map(|hour| 700 + hour * 37 % 3_100).collect();
        for total in [300_000, 1_059_251, 3_000_003] {
            let values = fit(&weights, 5_170, total);
            assert_eq!(values.iter().sum::<u64>(), total);
            assert!(values.iter().all(|value| *value < 5_170));
        }
    }

    #[test]
    fn a_higher_weight_gives_no_lower_value_but_for_the_last_watt_hours() {
        let values = fit(&[500, 1_000, 2_000, 4_000, 8_000], 5_000, 12_000);
        assert!(values.windows(2).all(|pair| pair[0] <= pair[1]), "{values:?}");
    }

    #[test]
    fn what_cannot_be_met_is_met_as_nearly_as_can_be() {
        assert!(fit(&[1_000, 1_000], 2_000, 9_000).iter().all(|value| (1_990..2_000).contains(value)));
        assert!(fit(&[], 2_000, 9_000).is_empty());
    }
}
