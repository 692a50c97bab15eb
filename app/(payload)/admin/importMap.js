import { TitleCell as TitleCell_53759ebe7393d353207154d3b7da6bdd } from '../../../app/(payload)/_desk/cells.tsx'
import { RowName as RowName_b305c2dd55ad1a5e853353bfa6cf1c84 } from '../../../app/(payload)/_desk/RowName.tsx'
import { WhereUsed as WhereUsed_21dfc5af3158fd13a3d2db0c92614ae1 } from '../../../app/(payload)/_desk/WhereUsed.tsx'
import { Schedule as Schedule_331412a18585623be21822e1c1ca5538 } from '../../../app/(payload)/_desk/Schedule.tsx'
import { ScheduleCell as ScheduleCell_680c21ba29703eea8f5d7d7faf1330c6 } from '../../../app/(payload)/_desk/ScheduleCell.tsx'
import { Review as Review_34fea4f3c850ab44eb5b3a9ea3deff58 } from '../../../app/(payload)/_desk/Review.tsx'
import { PreviewLinks as PreviewLinks_bbdca09eef243b3166a1828c9998e4b3 } from '../../../app/(payload)/_desk/PreviewLinks.tsx'
import { Letters as Letters_cf3a1042fe8a7d3cfb8bd0674e29398c } from '../../../app/(payload)/_desk/Letters.tsx'
import { LanguagesCell as LanguagesCell_53759ebe7393d353207154d3b7da6bdd } from '../../../app/(payload)/_desk/cells.tsx'
import { Typing as Typing_c7e8f793c3a431d882680cf66e144695 } from '../../../app/(payload)/_desk/Typing.tsx'
import { StartFrom as StartFrom_3dbf2a341f70349b2296a1d00160dbe8 } from '../../../app/(payload)/_desk/StartFrom.tsx'
import { TranslationNotice as TranslationNotice_62047617793aa2626bfa92b941e695b1 } from '../../../app/(payload)/_desk/TranslationNotice.tsx'
import { OtherName as OtherName_ce7f26e24c5376d2c8856f1c0f6fe25f } from '../../../app/(payload)/_desk/OtherName.tsx'
import { OpenAtField as OpenAtField_76302e65d746ec576303975187bba6fe } from '../../../app/(payload)/_desk/OpenAtField.tsx'
import { PublishHere as PublishHere_aadcb9748a2b5566b9be4de0ad610fa7 } from '../../../app/(payload)/_desk/PublishHere.tsx'
import { Versions as Versions_62e5afb80b1f7e5eaab11c16372a549c } from '../../../app/(payload)/_desk/Versions.tsx'
import { TranslateView as TranslateView_db307ed6a61017b58251b0c9faa29cb0 } from '../../../app/(payload)/_desk/TranslateView.tsx'
import { OldestCheckCell as OldestCheckCell_53759ebe7393d353207154d3b7da6bdd } from '../../../app/(payload)/_desk/cells.tsx'
import { CountryCell as CountryCell_53759ebe7393d353207154d3b7da6bdd } from '../../../app/(payload)/_desk/cells.tsx'
import { CheckView as CheckView_3ed4edc9d767947658ed8befae350661 } from '../../../app/(payload)/_desk/CheckView.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CheckLink as CheckLink_2b12bb33e95e4d05ade7ecaaa82c2075 } from '../../../app/(payload)/_desk/CheckLink.tsx'
import { TranslationsLink as TranslationsLink_77ddf93131c3355fc0a7cbfeefb0e955 } from '../../../app/(payload)/_desk/TranslationsLink.tsx'
import { Desk as Desk_1323e1a5b58ee71c3b2f2934f81c7b29 } from '../../../app/(payload)/_desk/Desk.tsx'
import { MatrixView as MatrixView_300cc0a2406e03cea681a4da7a717b19 } from '../../../app/(payload)/_desk/MatrixView.tsx'
import { DeskListView as DeskListView_600d209d149dc0452d7e9ddf3d287ff7 } from '../../../app/(payload)/_desk/DeskListView.tsx'
import { EditView as EditView_b0e7b18bcb63122c1376e5da6b8f974e } from '../../../app/(payload)/_desk/EditView.tsx'
import { InboxView as InboxView_2c98f46b616494aafe874c9293012552 } from '../../../app/(payload)/_desk/InboxView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/app/(payload)/_desk/cells.tsx#TitleCell": TitleCell_53759ebe7393d353207154d3b7da6bdd,
  "/app/(payload)/_desk/RowName.tsx#RowName": RowName_b305c2dd55ad1a5e853353bfa6cf1c84,
  "/app/(payload)/_desk/WhereUsed.tsx#WhereUsed": WhereUsed_21dfc5af3158fd13a3d2db0c92614ae1,
  "/app/(payload)/_desk/Schedule.tsx#Schedule": Schedule_331412a18585623be21822e1c1ca5538,
  "/app/(payload)/_desk/ScheduleCell.tsx#ScheduleCell": ScheduleCell_680c21ba29703eea8f5d7d7faf1330c6,
  "/app/(payload)/_desk/Review.tsx#Review": Review_34fea4f3c850ab44eb5b3a9ea3deff58,
  "/app/(payload)/_desk/PreviewLinks.tsx#PreviewLinks": PreviewLinks_bbdca09eef243b3166a1828c9998e4b3,
  "/app/(payload)/_desk/Letters.tsx#Letters": Letters_cf3a1042fe8a7d3cfb8bd0674e29398c,
  "/app/(payload)/_desk/cells.tsx#LanguagesCell": LanguagesCell_53759ebe7393d353207154d3b7da6bdd,
  "/app/(payload)/_desk/Typing.tsx#Typing": Typing_c7e8f793c3a431d882680cf66e144695,
  "/app/(payload)/_desk/StartFrom.tsx#StartFrom": StartFrom_3dbf2a341f70349b2296a1d00160dbe8,
  "/app/(payload)/_desk/TranslationNotice.tsx#TranslationNotice": TranslationNotice_62047617793aa2626bfa92b941e695b1,
  "/app/(payload)/_desk/OtherName.tsx#OtherName": OtherName_ce7f26e24c5376d2c8856f1c0f6fe25f,
  "/app/(payload)/_desk/OpenAtField.tsx#OpenAtField": OpenAtField_76302e65d746ec576303975187bba6fe,
  "/app/(payload)/_desk/PublishHere.tsx#PublishHere": PublishHere_aadcb9748a2b5566b9be4de0ad610fa7,
  "/app/(payload)/_desk/Versions.tsx#Versions": Versions_62e5afb80b1f7e5eaab11c16372a549c,
  "/app/(payload)/_desk/TranslateView.tsx#TranslateView": TranslateView_db307ed6a61017b58251b0c9faa29cb0,
  "/app/(payload)/_desk/cells.tsx#OldestCheckCell": OldestCheckCell_53759ebe7393d353207154d3b7da6bdd,
  "/app/(payload)/_desk/cells.tsx#CountryCell": CountryCell_53759ebe7393d353207154d3b7da6bdd,
  "/app/(payload)/_desk/CheckView.tsx#CheckView": CheckView_3ed4edc9d767947658ed8befae350661,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/app/(payload)/_desk/CheckLink.tsx#CheckLink": CheckLink_2b12bb33e95e4d05ade7ecaaa82c2075,
  "/app/(payload)/_desk/TranslationsLink.tsx#TranslationsLink": TranslationsLink_77ddf93131c3355fc0a7cbfeefb0e955,
  "/app/(payload)/_desk/Desk.tsx#Desk": Desk_1323e1a5b58ee71c3b2f2934f81c7b29,
  "/app/(payload)/_desk/MatrixView.tsx#MatrixView": MatrixView_300cc0a2406e03cea681a4da7a717b19,
  "/app/(payload)/_desk/DeskListView.tsx#DeskListView": DeskListView_600d209d149dc0452d7e9ddf3d287ff7,
  "/app/(payload)/_desk/EditView.tsx#EditView": EditView_b0e7b18bcb63122c1376e5da6b8f974e,
  "/app/(payload)/_desk/InboxView.tsx#InboxView": InboxView_2c98f46b616494aafe874c9293012552,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
