product-unnamed = Sinuring produkto

check-verdict-avoid = Iwasan
check-verdict-caution = Mag-ingat
check-verdict-fine = Ayos sa patakaran ng studio
check-verdict-cannot-tell = Hindi masabi

check-meaning-avoid = May laman itong labag sa patakaran ng studio o sa nakatalang allergy.
check-meaning-caution = May laman itong kailangang suriin ulit. Itanong muna sa artist.
check-meaning-fine = Walang laman itong labag sa patakaran ng studio o sa nakatalang allergy.
check-meaning-cannot-tell = Kulang ang impormasyon.

check-reason-no-list = Walang nakitang listahan ng sangkap sa teksto.
check-reason-possible-avoid = May pangalang hindi nahusgahan na baka dapat iwasan. Tingnan ang spelling.
check-reason-too-much-unknown = Masyadong maraming pangalan ang hindi nakilala.
check-reason-weighty-unknown = Hindi nakilala ang isa sa unang tatlong pangalan. Ang nauuna ang bumubuo sa malaking bahagi ng produkto.

check-place = ika-{ $position } sa { $count }

check-finding-drying-alcohol = Ang { $ingredient }, { $place }, ay alcohol na nakakatuyo ng balat. Ang patakaran: bawal ang may alcohol na nakakatuyo.
check-finding-hidden-alcohol = Ang { $ingredient }, { $place }, ay madalas gawa sa alcohol, at hindi kailangang isulat sa label. Itanong sa gumawa.
check-finding-fatty-alcohol = Ang { $ingredient }, { $place }, ay fatty alcohol. Hindi nito tinutuyo ang balat, pero ayaw ito ng studio na ito.
check-finding-lanolin-alcohol = Ang { $ingredient }, { $place }, ay galing sa wax ng lana. Hindi nito tinutuyo ang balat, pero may mga taong allergic dito.
check-finding-fragrance = Ang { $ingredient }, { $place }, ay pabango. Ayon sa gabay, iwasan ang anumang may pabango.
check-finding-fragrance-allergen = Ang { $ingredient }, { $place }, ay pabangong dapat isulat sa label sa EU, dahil may mga taong allergic dito.
check-finding-medicine = Gamot ang { $ingredient }, { $place }. Magtanong sa doktor na nagreseta nito.
check-finding-misspelt-alcohol = Maaaring { $suggestion } ang { $ingredient }, { $place }, isang alcohol na nagpapatuyo ng balat: iwasan hangga’t hindi sigurado.
check-finding-petrolatum = { $ingredient }, { $place }: inirerekomenda ng ilang artist, pero ayon sa mga dermatologist, puwede nitong pakupasin ang tinta.
check-finding-allergy = Ang { $ingredient }, { $place }, ay kabilang sa nakatalang allergy: { $group }.
check-finding-named-allergy = Ang { $ingredient }, { $place }, ay tugma sa nakatalang allergy: { $allergy }.
check-finding-feeds-yeast = Ang { $ingredient }, { $place }, ay nagpapakain sa yeast na kaugnay ng { $scalp }. Itanong sa artist bago gamitin.
check-finding-pore-clogging = Ang { $ingredient }, { $place }, ay { $count } sa 5 sa mga listahan ng bumabara sa pores. Galing sa tainga ng kuneho ang mga score na ito at kaunti ang sinasabi tungkol sa tao. Sapat na ang kaunting-kaunti.
check-finding-weakens-barrier = { $ingredient }, { $place }: sa isang pag-aaral, humina ang skin barrier sa anim na patak, dalawang beses sa isang araw, nang apat hanggang limang linggo. Sapat na ang kaunting-kaunti.
check-finding-unjudged-alcohol = Ang { $ingredient }, { $place }, ay may salitang alcohol pero hindi nakilala, kaya hindi nahusgahan. Itanong sa gumawa.
check-finding-healing-retinoid = Ang { $ingredient }, { $place }, ay nagpapabilis ng pagbabalat. Hintaying gumaling ang anit.
check-finding-healing-acid = Ang { $ingredient }, { $place }, ay acid na nagpapabalat. Hintaying gumaling ang anit.
check-finding-healing-peroxide = Ang { $ingredient }, { $place }, ay nakakatuyo at nagpapaputi ng kulay. Hintaying gumaling ang anit.
check-finding-healing-cooling = Ang { $ingredient }, { $place }, ay nagpapalamig o nagpapainit at puwedeng humapdi. Hintaying gumaling ang anit.
check-finding-healing-isothiazolinone = Ang { $ingredient }, { $place }, ay preservative na madalas makairita. Hintaying gumaling ang anit.

check-allergy-coconut = niyog
check-allergy-olive = olive
check-allergy-lanolin = lanolin (lana)
check-allergy-tree-nuts = tree nuts (kasuy, almond…)
check-allergy-peanut = mani
check-allergy-sesame = linga (sesame)
check-allergy-soy = soya
check-allergy-wheat = trigo (wheat)
check-allergy-bee-products = mga produkto ng bubuyog
check-allergy-fragrance = pabango
check-allergy-formaldehyde-releasers = formaldehyde releaser
check-allergy-isothiazolinones = isothiazolinone
check-allergy-parabens = paraben
check-allergy-tea-tree = tea tree
check-allergy-balsam-of-peru = balsam of Peru
allergy-both = { $group }: { $text }

check-scalp-normal = normal na anit
check-scalp-dry = tuyong anit
check-scalp-oily = oily na anit
check-scalp-sensitive = sensitibong anit
check-scalp-seborrhoeic = seborrheic dermatitis
check-scalp-dandruff = balakubak
check-scalp-folliculitis = folliculitis
