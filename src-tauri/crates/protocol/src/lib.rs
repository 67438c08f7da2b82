//! Aftercare protocols, the plans made from them, and questions to a plan.
