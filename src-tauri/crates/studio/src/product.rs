//! What a product's label is held against: the studio's rule, and what is on record.

use ingredients::{Allergy, AllergyGroup, ClientFacts, FindingKind, Healing, Stance, StudioRule};
use protocol::{Oils, Verdict};
use records::{Allergy as OnRecord, Client, ClientId};
use sheets::MoisturizerRule;
use vocabulary::Moment;

use crate::today::latest;
use crate::{Error, Studio};

/// The oils, as a label names them.
const COCONUT_OIL: &str = "Cocos Nucifera (Coconut) Oil";
const OLIVE_OIL: &str = "Olea Europaea (Olive) Fruit Oil";

impl Studio {
    /// What the studio holds against a product.
    ///
    /// # Errors
    /// When the vault cannot be read.
    pub fn product_rule(&self) -> Result<StudioRule, Error> {
        Ok(self.settings()?.product_rule())
    }

    /// What the record says about a client at `now` (wall clock), as far as a label is
    /// concerned. Without a session that has ended, how far the healing is stays open.
    ///
    /// # Errors
    /// When there is no such client.
    pub fn product_facts(&self, id: ClientId, now: Moment) -> Result<ClientFacts, Error> {
        let client = self.vault.client(id)?.record;
        let sessions = self.vault.sessions(id)?;
        let healing = latest(&sessions, now).map(|session| {
            let days = (now.date() - session.record.ended.date()).num_days();
            Healing::Day(u32::try_from(days).unwrap_or_default())
        });
        Ok(ClientFacts {
            allergies: client.allergies.iter().flat_map(as_checked).collect(),
            scalp_types: client.scalp.into_iter().collect(),
            healing,
        })
    }
}

/// What the moisturizer guide says where the check of a product goes by this rule.
#[must_use]
pub fn guide_rule(rule: StudioRule) -> MoisturizerRule {
    let against = |stance| match stance {
        Stance::Avoid => Some(Verdict::NotYet),
        Stance::Caution => Some(Verdict::Ask),
        Stance::Note | Stance::Allowed => None,
    };
    let fatty_are_fine = against(rule.fatty_alcohols).is_none();
    MoisturizerRule {
        perfume: against(rule.fragrance),
        fatty_alcohols: fatty_are_fine.then_some(Verdict::Fine),
    }
}

/// Which oils a client can have.
pub fn oils(client: &Client) -> Oils {
    oils_without(
        Oils::default(),
        client.allergies.iter().flat_map(as_checked),
    )
}

/// Which of these oils somebody with these allergies can have. An oil is judged as any product
/// is, so an allergy to `cocos nucifera` bars coconut oil as well.
pub fn oils_without(mut oils: Oils, allergies: impl Iterator<Item = Allergy>) -> Oils {
    let client = ClientFacts {
        allergies: allergies.collect(),
        ..ClientFacts::default()
    };
    let is_barred = |label: &str| {
        let check = ingredients::check(label, &StudioRule::default(), &client);
        let is_allergy = |kind: &FindingKind| {
            matches!(
                kind,
                FindingKind::Allergy { .. } | FindingKind::NamedAllergy { .. }
            )
        };
        let findings = check.findings();
        findings
            .iter()
            .any(|(_, finding)| is_allergy(&finding.kind))
    };
    oils.coconut &= !is_barred(COCONUT_OIL);
    oils.olive &= !is_barred(OLIVE_OIL);
    oils
}

/// The group, and the client's own words beside it.
pub fn as_checked(allergy: &OnRecord) -> impl Iterator<Item = Allergy> {
    let words = allergy.text.trim();
    let group = AllergyGroup::from_id(&allergy.group).map(Allergy::Group);
    let named = (!words.is_empty()).then(|| Allergy::parse(words));
    group.into_iter().chain(named)
}

#[cfg(test)]
mod tests {
    use ingredients::LabelVerdict;

    use super::*;

    #[test]
    fn the_guide_says_of_perfume_what_the_check_says() {
        let usual = StudioRule::default();
        assert_eq!(guide_rule(usual), MoisturizerRule::default());
        for (fragrance, said, verdict) in [
            (Stance::Avoid, Some(Verdict::NotYet), LabelVerdict::Avoid),
            (Stance::Caution, Some(Verdict::Ask), LabelVerdict::Caution),
            (Stance::Note, None, LabelVerdict::Fine),
            (Stance::Allowed, None, LabelVerdict::Fine),
        ] {
            let rule = StudioRule { fragrance, ..usual };
            assert_eq!(guide_rule(rule).perfume, said);
            let facts = ClientFacts::default();
            let check = ingredients::check("Aqua, Glycerin, Parfum", &rule, &facts);
            assert_eq!(check.verdict, verdict);
        }
        let fatty_alcohols = Stance::Avoid;
        let rule = StudioRule {
            fatty_alcohols,
            ..usual
        };
        assert_eq!(guide_rule(rule).fatty_alcohols, None);
    }

    #[test]
    fn an_oil_is_barred_by_whatever_an_allergy_to_it_is_called() {
        for (name, coconut, olive) in [
            ("coconut", false, true),
            ("cocos nucifera", false, true),
            ("Coconut oil", false, true),
            ("olive", true, false),
            ("Olea Europaea", true, false),
            ("olive oil", true, false),
            ("lanolin", true, true),
            ("tea tree", true, true),
        ] {
            let allergies = std::iter::once(Allergy::parse(name));
            let oils = oils_without(Oils::default(), allergies);
            assert_eq!((oils.coconut, oils.olive), (coconut, olive), "{name}");
        }
    }
}
